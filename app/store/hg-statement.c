/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-statement"

#include "config.h"

#include "hg-statement.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <stdarg.h>

#include "hg-date.h"
#include "hg-error.h"
#include "hg-statement-private.h"

struct _HgStatement
{
  sqlite3_stmt *prepared;
};

/**
 * hg_statement_set_error:
 * @error: (out) (optional): where to put the error
 * @code: SQLite's extended result code
 * @message: SQLite's own words
 *
 * Translates a failure into what the caller can do.
 */
void
hg_statement_set_error (GError **error, int code, const char *message)
{
  switch (code & 0xff)
    {
    case SQLITE_INTERRUPT:
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("The operation was cancelled."));
      break;
    case SQLITE_FULL:
      g_set_error_literal (error, HG_ERROR, HG_ERROR_FULL, _("The disk is full. Nothing was changed."));
      break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      g_set_error_literal (error, HG_ERROR, HG_ERROR_READ_ONLY, _("The data cannot be written here."));
      break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      g_set_error_literal (error, HG_ERROR, HG_ERROR_BUSY, _("Another window is working with the data. Try again."));
      break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      g_set_error (error, HG_ERROR, HG_ERROR_DAMAGED, _("The database is damaged: %s"), message);
      break;
    case SQLITE_CANTOPEN:
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("The database cannot be opened: %s"), message);
      break;
    default:
      g_set_error (error, HG_ERROR, HG_ERROR_FAILED, _("The database failed: %s"), message);
    }
}

HgStatement *
hg_statement_new_take (sqlite3_stmt *prepared)
{
  HgStatement *self = g_new0 (HgStatement, 1);

  self->prepared = prepared;
  return self;
}

void
hg_statement_free (HgStatement *self)
{
  sqlite3_finalize (self->prepared);
  g_free (self);
}

static void
bind_bytes (HgStatement *self, int column, gconstpointer bytes, gsize size, sqlite3_destructor_type lifetime)
{
  if (bytes != NULL)
    sqlite3_bind_blob64 (self->prepared, column, bytes, size, lifetime);
  else
    sqlite3_bind_null (self->prepared, column);
}

/* @lifetime says whether SQLite copies what is bound. */
static void
bind_valist (HgStatement *self, sqlite3_destructor_type lifetime, const char *types, va_list values)
{
  for (int column = 1; *types != '\0'; types++, column++)
    switch (*types)
      {
      case 't':
        sqlite3_bind_text (self->prepared, column, va_arg (values, const char *), -1, lifetime);
        break;
      case 'r':
        {
          gconstpointer bytes = va_arg (values, gconstpointer);

          bind_bytes (self, column, bytes, (gsize) va_arg (values, int), lifetime);
          break;
        }
      case 'i':
        sqlite3_bind_int (self->prepared, column, va_arg (values, int));
        break;
      case 'l':
        sqlite3_bind_int64 (self->prepared, column, va_arg (values, gint64));
        break;
      case 'k':
      case 'm':
        {
          gint64 value = va_arg (values, gint64);

          if (value != (*types == 'k' ? 0 : G_MININT64))
            sqlite3_bind_int64 (self->prepared, column, value);
          else
            sqlite3_bind_null (self->prepared, column);
          break;
        }
      case 'd':
        {
          int number = hg_date_to_number (va_arg (values, const GDate *));

          if (number != 0)
            sqlite3_bind_int (self->prepared, column, number);
          else
            sqlite3_bind_null (self->prepared, column);
          break;
        }
      case 'b':
        {
          GBytes *bytes = va_arg (values, GBytes *);
          gsize size = 0;
          gconstpointer data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

          bind_bytes (self, column, bytes != NULL && size == 0 ? "" : data, size, lifetime);
          break;
        }
      default:
        g_assert_not_reached ();
      }
}

/**
 * hg_statement_bind:
 * @self: a statement that has been reset
 * @types: a letter a value: t text (nullable), i int, l gint64, k gint64 key (0 is NULL), m HgMoney or HgDecimal (none is
 *   NULL), d GDate* (an open end is NULL), b GBytes* (nullable), r bytes and their number (int)
 * @...: the values of the statement's parameters, from the first
 */
void
hg_statement_bind (HgStatement *self, const char *types, ...)
{
  va_list values;

  va_start (values, types);
  bind_valist (self, SQLITE_TRANSIENT, types, values);
  va_end (values);
}

/**
 * hg_statement_bind_texts:
 * @self: a statement that has been reset
 * @texts: (element-type utf8): the values of its parameters; one that is a code value compares as a number by the
 *   affinity of its column
 */
void
hg_statement_bind_texts (HgStatement *self, GPtrArray *texts)
{
  for (guint i = 0; i < texts->len; i++)
    sqlite3_bind_text (self->prepared, (int) i + 1, g_ptr_array_index (texts, i), -1, SQLITE_TRANSIENT);
}

/**
 * hg_statement_step:
 * @self: a statement
 * @error: why it failed
 *
 * Returns: whether there is a row, there are no more, or it failed
 */
HgStep
hg_statement_step (HgStatement *self, GError **error)
{
  int code = sqlite3_step (self->prepared);

  if (code == SQLITE_ROW)
    return HG_STEP_ROW;
  if (code == SQLITE_DONE)
    return HG_STEP_DONE;
  hg_statement_set_error (error, code, sqlite3_errmsg (sqlite3_db_handle (self->prepared)));
  return HG_STEP_ERROR;
}

/**
 * hg_statement_insert:
 * @self: (nullable): a statement that gives no rows; %NULL where preparing it failed and set @error
 * @error: why it failed
 * @types: as for hg_statement_bind()
 * @...: the values
 *
 * Binds, runs and resets in one.
 *
 * Returns: whether it ran
 */
gboolean
hg_statement_insert (HgStatement *self, GError **error, const char *types, ...)
{
  va_list values;
  HgStep step;

  if (self == NULL)
    return FALSE;
  va_start (values, types);
  bind_valist (self, SQLITE_STATIC, types, values);   /* unbound again before anybody can free them */
  va_end (values);
  step = hg_statement_step (self, error);
  hg_statement_reset (self);
  return step == HG_STEP_DONE;
}

void
hg_statement_reset (HgStatement *self)
{
  sqlite3_reset (self->prepared);
  sqlite3_clear_bindings (self->prepared);
}

/**
 * hg_statement_get_text:
 * @self: a statement on a row
 * @column: from 0
 *
 * Returns: (transfer none) (nullable): the text, until the next step
 */
const char *
hg_statement_get_text (HgStatement *self, int column)
{
  return (const char *) sqlite3_column_text (self->prepared, column);
}

/**
 * hg_statement_get_blob:
 * @self: a statement on a row
 * @column: from 0
 * @size: (out): its bytes
 *
 * Returns: (transfer none) (nullable): the bytes, until the next step
 */
gconstpointer
hg_statement_get_blob (HgStatement *self, int column, gsize *size)
{
  gconstpointer bytes = sqlite3_column_blob (self->prepared, column);

  *size = (gsize) sqlite3_column_bytes (self->prepared, column);
  return bytes;
}

char *
hg_statement_dup_text (HgStatement *self, int column)
{
  return g_strdup (hg_statement_get_text (self, column));
}

int
hg_statement_get_int (HgStatement *self, int column)
{
  return sqlite3_column_int (self->prepared, column);
}

gint64
hg_statement_get_int64 (HgStatement *self, int column)
{
  return sqlite3_column_int64 (self->prepared, column);
}

/**
 * hg_statement_get_named:
 * @self: a statement on a row
 * @column: from 0
 * @none: what stands for NULL
 *
 * Returns: the number, or @none
 */
gint64
hg_statement_get_named (HgStatement *self, int column, gint64 none)
{
  return sqlite3_column_type (self->prepared, column) == SQLITE_NULL ? none : sqlite3_column_int64 (self->prepared, column);
}

void
hg_statement_get_date (HgStatement *self, int column, GDate *date)
{
  hg_date_set_number (date, sqlite3_column_int (self->prepared, column));
}

/**
 * hg_statement_dup_bytes:
 * @self: a statement on a row
 * @column: from 0
 *
 * Returns: (transfer full) (nullable): the bytes; %NULL for NULL
 */
GBytes *
hg_statement_dup_bytes (HgStatement *self, int column)
{
  gconstpointer data;

  if (sqlite3_column_type (self->prepared, column) == SQLITE_NULL)
    return NULL;
  data = sqlite3_column_blob (self->prepared, column);
  return g_bytes_new (data, (gsize) sqlite3_column_bytes (self->prepared, column));
}

/**
 * hg_statement_dup_list:
 * @self: a statement on a row
 * @column: a list separated by spaces
 *
 * Returns: (transfer full): its values
 */
GStrv
hg_statement_dup_list (HgStatement *self, int column)
{
  const char *text = hg_statement_get_text (self, column);

  return text != NULL && *text != '\0' ? g_strsplit (text, " ", -1) : g_new0 (char *, 1);
}

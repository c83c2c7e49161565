/** Staff tell pieces, stories and short words in other languages, beside the English ones. */
package org.loomhive.admin.translations;

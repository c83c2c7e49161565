/** Lists of the books that are taken away. */
package org.loomhive.admin.accounts.lists;

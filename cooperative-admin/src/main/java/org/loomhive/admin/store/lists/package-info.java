/** The lists of the store that can be taken away. */
package org.loomhive.admin.store.lists;

/** The store: purchases, counts, transfers, tools and recipes, page by page. */
package org.loomhive.admin.store;

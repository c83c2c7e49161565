/** Where staff write pages, guides, campaigns and lookbooks for buyers. */
package org.loomhive.admin.articles;

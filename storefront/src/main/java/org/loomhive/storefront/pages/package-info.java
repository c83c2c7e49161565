/** Pages, guides, campaigns and lookbooks that staff write. */
package org.loomhive.storefront.pages;

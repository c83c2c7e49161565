/** What is common to the pages for buyers. */
package org.loomhive.storefront;

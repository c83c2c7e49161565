/** What came of it all, in numbers with nobody in them. */
package org.loomhive.storefront.impact;

/** What buyers wrote of pieces, and the form in which they do. */
package org.loomhive.storefront.reviews;

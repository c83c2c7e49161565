/** The pictures of pieces: how they hang on a page, and their files. */
package org.loomhive.storefront.picture;

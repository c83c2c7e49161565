/** Who has a page already is told so instead of getting it again. */
package org.loomhive.storefront.again;

/** Where buyers ask for letters, confirm it and end it. */
package org.loomhive.storefront.newsletter;

/** Orders that are paid with a gift card, in whole or in part. */
package org.loomhive.ordering.card;

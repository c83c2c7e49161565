/** What a buyer wrote, told by somebody of the house in another language of the shop. */
package org.loomhive.review.told;

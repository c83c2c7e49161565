/** What becomes of orders whose buyer wishes to be forgotten: the books stay, the person goes. */
package org.loomhive.ordering.erasure;

/** What is written down of a price when it is sold. */
package org.loomhive.ordering.frozen;

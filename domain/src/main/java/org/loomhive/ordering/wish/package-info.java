/** What a buyer wishes beside the pieces: a present, and how it travels. */
package org.loomhive.ordering.wish;

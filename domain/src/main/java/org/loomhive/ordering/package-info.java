/** From basket to shipped order. */
package org.loomhive.ordering;

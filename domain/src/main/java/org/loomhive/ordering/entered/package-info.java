/** Orders that the office writes down for somebody: at a fair, from a letter, on the telephone. */
package org.loomhive.ordering.entered;

/** Orders that were placed at the terms of wholesale. */
package org.loomhive.wholesale.sold;

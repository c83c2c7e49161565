/** What staff did in the catalogue and at the desk of orders. */
package org.loomhive.launcher.demo.shop;

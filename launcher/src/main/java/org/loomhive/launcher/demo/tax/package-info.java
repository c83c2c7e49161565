/** Taxes and duties of the demo. */
package org.loomhive.launcher.demo.tax;

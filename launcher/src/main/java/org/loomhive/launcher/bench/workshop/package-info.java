/** Measures the workshop with years of material behind it. */
package org.loomhive.launcher.bench.workshop;

/** Measures a month of a large cooperative: closed, paid, and answered by the bank. */
package org.loomhive.launcher.bench.wages;

/** Measures a catalogue of 10,000 rows that is sent as a list. */
package org.loomhive.launcher.bench.lists;

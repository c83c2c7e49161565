/**
 * Measures the running house: generated data, a load generator beside it, and one line for each
 * figure with its goal.
 */
package org.loomhive.launcher.bench;

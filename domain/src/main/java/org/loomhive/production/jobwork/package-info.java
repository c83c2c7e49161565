/**
 * Material with makers by the law on job work: challans, ages, warnings, and what the form asks.
 */
package org.loomhive.production.jobwork;

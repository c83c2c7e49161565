/** The workshop of the demo: designs, courses, challans. */
package org.loomhive.launcher.demo.workshop;

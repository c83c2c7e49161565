/** Papers that people scan and send. */
package org.loomhive.kernel.scan;

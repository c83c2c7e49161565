/** From which lots a lot comes, and which lots come of it. */
package org.loomhive.material.trace;

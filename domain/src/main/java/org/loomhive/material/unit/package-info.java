/** How a lot is counted in more than one unit: its hanks, cones and bundles in kilograms. */
package org.loomhive.material.unit;

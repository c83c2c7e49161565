/** Ways to deliver that do not go somewhere for some time, and why. */
package org.loomhive.delivery.stop;

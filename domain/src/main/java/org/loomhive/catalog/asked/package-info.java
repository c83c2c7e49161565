/** How often something is asked for that is not there. Nobody is written down who asked. */
package org.loomhive.catalog.asked;

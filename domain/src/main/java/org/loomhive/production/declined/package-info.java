/** What somebody declined, for as long as it could be proposed to her again; it counts nowhere. */
package org.loomhive.production.declined;

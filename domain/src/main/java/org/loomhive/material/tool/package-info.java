/** Looms, reeds, hive boxes and extractors that members have at home, and who had them when. */
package org.loomhive.material.tool;

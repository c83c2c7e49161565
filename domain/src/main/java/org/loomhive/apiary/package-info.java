/** Apiaries, hives, harvests and honey lots. */
package org.loomhive.apiary;

/** How the shop's pages do in the eyes of Lighthouse, on a slow phone. */
package org.loomhive.launcher.bench.pages;

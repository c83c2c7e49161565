/**
 * The edge of every site: what may come in, what goes out with every answer, and what becomes of
 * trouble.
 */
package org.loomhive.web.edge;

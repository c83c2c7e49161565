/** Trouble as machines read it: RFC 9457 problem documents. */
package org.loomhive.web.problem;

/** How trouble is told in logs: where it happened, and nothing that anybody typed. */
package org.loomhive.kernel.trouble;

/** Looking at finished pieces: by which plan, what was found, and what it came to. */
package org.loomhive.production.inspection;

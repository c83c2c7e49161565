/** Who looked at what, when and why; written before anything is shown. */
package org.loomhive.confidential.access;

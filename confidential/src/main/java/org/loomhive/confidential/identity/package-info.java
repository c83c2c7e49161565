/** Legal names and contacts of members. */
package org.loomhive.confidential.identity;

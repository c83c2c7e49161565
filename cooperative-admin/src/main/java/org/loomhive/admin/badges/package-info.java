/** The desk of what the house claims in public and the papers that prove it. */
package org.loomhive.admin.badges;

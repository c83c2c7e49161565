/** What material a member holds. */
package org.loomhive.portal.materials;

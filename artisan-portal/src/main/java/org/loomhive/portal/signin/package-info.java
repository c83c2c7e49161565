/** How a member comes in. */
package org.loomhive.portal.signin;

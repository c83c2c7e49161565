/** How the staff come in. */
package org.loomhive.admin.signin;

/** What proves where a lot is from and what it is: certificates and photos. */
package org.loomhive.material.proof;

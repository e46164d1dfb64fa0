package commonground.access;

import commonground.testing.OnH2;

@OnH2
class AccountsOnH2Test extends AccountsInTheDatabase {}

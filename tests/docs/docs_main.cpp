// SPDX-License-Identifier: Apache-2.0
#include "support/page.h"

int main(int argc, char** argv) { return lofte::golden::run_files(argc, argv, lofte::golden::run_page); }

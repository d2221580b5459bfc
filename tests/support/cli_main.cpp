// SPDX-License-Identifier: Apache-2.0
#include "support/golden.h"

int main(int argc, char** argv) { return lofte::golden::run_files(argc, argv, lofte::golden::run_script); }
